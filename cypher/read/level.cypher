// All that is one step from any of many entities, by name: what it is, from which of them, by their places in the list, and
// how many statements lead on from it.
// %STEP%    from an entity u to the next v, such as (u)-[:SUPPORTS|ABOUT]->(v)
// %KINDS%   what may be passed through, such as v:Product|Service
// %ONWARD%  what leads on, such as (v)-->()
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  UNWIND range(0, size($frontier) - 1) AS place
  MATCH (u:Node {id: $frontier[place]})
  MATCH %STEP%
  WHERE %KINDS% OR v.id IN $ends
  WITH v, collect(DISTINCT place) AS places
  RETURN [v.id, places, COUNT { %ONWARD% }]
  ORDER BY v.nameKey, v.id
} AS items
