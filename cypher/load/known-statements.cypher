// The statements in the database.
MATCH (s:Node)-[r]->(o:Node)
RETURN elementId(r) AS element, type(r) AS relation, r.id AS id, s.id AS subject, o.id AS object
