// How much of the text there is: sections, passages and what joins them.
MATCH (n:Text)
RETURN n.kind AS what, count(*) AS count
UNION ALL
MATCH (:Node)-[r]->(:Node)
RETURN type(r) AS what, count(*) AS count
