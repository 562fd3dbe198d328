// Writes statements of one relation that are not there yet.
// %RELATION%  the relation's type, such as SUPPORTS
UNWIND $rows AS row
MATCH (s:Node {id: row.subjectId})
MATCH (o:Node {id: row.objectId})
CREATE (s)-[r:%RELATION%]->(o)
SET r = row
