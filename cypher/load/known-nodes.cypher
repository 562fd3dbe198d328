// What stands in the database already.
MATCH (n:Node)
RETURN elementId(n) AS element, n.id AS id
