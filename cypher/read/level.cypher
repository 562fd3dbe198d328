// The nodes one step from any of many entities, by name: id, the indexes of the entities that reach it, and its degree.
// %STEP%    from an entity u to the next v, such as (u)-[:SUPPORTS|ABOUT]->(v)
// %KINDS%   the kinds that a path can contain, such as v:Product|Service
// %ONWARD%  the next step, such as (v)-->()
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  UNWIND range(0, size($frontier) - 1) AS index
  MATCH (u:Node {id: $frontier[index]})
  MATCH %STEP%
  WHERE %KINDS% OR v.id IN $ends
  WITH v, collect(DISTINCT index) AS indexes
  RETURN [v.id, indexes, COUNT { %ONWARD% }]
  ORDER BY v.nameKey, v.id
} AS items
