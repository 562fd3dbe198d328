// Counts entities by kind, and their evidence.
MATCH (n:Entity)
RETURN n.kind AS kind, count(*) AS count, sum(size(n.evidence)) AS evidence
