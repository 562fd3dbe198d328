// How many statements of each relation and basis there are, text left out, and how many pieces of evidence they have.
// %RELATIONS%  the relations that are not of the text, such as SUPPORTS|ABOUT
MATCH (:Entity)-[r:%RELATIONS%]->(:Entity)
RETURN type(r) AS relation, r.basis AS basis, count(*) AS count, sum(size(r.evidence)) AS evidence
