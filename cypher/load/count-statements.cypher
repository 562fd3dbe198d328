// How many exported statements of each relation and basis there are, and how many pieces of evidence they have.
// Statements of reports are counted apart: statistics leave them out.
// %RELATIONS%  the relations that are not of the text, such as SUPPORTS|ABOUT
// %KINDS%      the labels of the kinds at both ends, such as Entity|Report
MATCH (s:%KINDS%)-[r:%RELATIONS%]->(o:%KINDS%)
RETURN type(r) AS relation, r.basis AS basis, (s:Entity AND o:Entity) AS counted, count(*) AS count,
       sum(size(r.evidence)) AS evidence
