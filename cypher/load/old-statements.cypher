// Writes statements of one relation that stand there already.
// %RELATION%  the relation's type, such as SUPPORTS
UNWIND $rows AS row
MATCH ()-[r:%RELATION% {id: row.id}]->()
SET r = row
