// Counts nodes by kind and relationships by type, text included.
MATCH (n:Node)
RETURN n.kind AS what, count(*) AS count
UNION ALL
MATCH (:Node)-[r]->(:Node)
RETURN type(r) AS what, count(*) AS count
