// Counts exported entities by kind, and their evidence.
// %KINDS%  the labels of the kinds, such as Entity|Report
MATCH (n:%KINDS%)
RETURN n.kind AS kind, n:Entity AS counted, count(*) AS count, sum(size(n.evidence)) AS evidence
