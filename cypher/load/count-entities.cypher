// How many entities of each kind there are, and how many pieces of evidence stand behind them.
MATCH (n:Entity)
RETURN n.kind AS kind, count(*) AS count, sum(size(n.evidence)) AS evidence
