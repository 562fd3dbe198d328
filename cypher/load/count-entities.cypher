// How many entities of each exported kind there are, and how many pieces of evidence stand behind them.
// %KINDS%  the labels of the kinds, such as Entity|Report
MATCH (n:%KINDS%)
RETURN n.kind AS kind, n:Entity AS counted, count(*) AS count, sum(size(n.evidence)) AS evidence
