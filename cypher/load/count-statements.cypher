// Counts statements by relation and basis, without text relations, and their evidence.
// %RELATIONS%  the relations that are not of the text, such as SUPPORTS|ABOUT
MATCH (:Entity)-[r:%RELATIONS%]->(:Entity)
RETURN type(r) AS relation, r.basis AS basis, count(*) AS count, sum(size(r.evidence)) AS evidence
