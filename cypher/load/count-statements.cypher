// Counts exported statements by relation and basis, and their evidence. Statements of reports are counted apart:
// statistics exclude them.
// %RELATIONS%  the relations that are not of the text, such as SUPPORTS|ABOUT
// %KINDS%      the labels of the kinds at both ends, such as Entity|Report
MATCH (s:%KINDS%)-[r:%RELATIONS%]->(o:%KINDS%)
RETURN type(r) AS relation, r.basis AS basis, (s:Entity AND o:Entity) AS counted, count(*) AS count,
       sum(size(r.evidence)) AS evidence
