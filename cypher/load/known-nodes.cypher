// The nodes in the database.
MATCH (n:Node)
RETURN elementId(n) AS element, n.id AS id
