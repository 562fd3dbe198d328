// Constraints and indexes of the graph: ids are unique, and lists and relations are read in order from an index.
// Run by `npm run load`; can be run repeatedly. The parts are repeated for each kind and each relation of the model.
// %KIND%      a kind's label, such as Product
// %RELATION%  a relation's type, such as SUPPORTS

CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE;
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE INDEX Entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.nameKey, n.id);
// The terms are normalized before they are stored, so the analyzer only splits at white space.
CREATE FULLTEXT INDEX Node_by_terms IF NOT EXISTS FOR (n:Node) ON EACH [n.searchNames, n.searchTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
// begin kind
CREATE INDEX %KIND%_by_name IF NOT EXISTS FOR (n:%KIND%) ON (n.nameKey, n.id);
// end kind
// begin relation
CREATE CONSTRAINT %RELATION%_id IF NOT EXISTS FOR ()-[r:%RELATION%]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX %RELATION%_of_subject IF NOT EXISTS FOR ()-[r:%RELATION%]-() ON (r.subjectId, r.objectKey, r.objectId, r.id);
CREATE INDEX %RELATION%_of_object IF NOT EXISTS FOR ()-[r:%RELATION%]-() ON (r.objectId, r.subjectKey, r.subjectId, r.id);
// end relation
