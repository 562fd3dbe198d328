// The statements between each of many pairs of entities, by id, up to a limit per pair.
// %STEP%     from an entity u to the next v, such as (u)-[r:SUPPORTS|ABOUT]->(v)
// %COLUMNS%  the columns, such as r.id, type(r)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  UNWIND $pairs AS pair
  MATCH (u:Node {id: pair[0]})
  MATCH (v:Node {id: pair[1]})
  RETURN COLLECT {
    MATCH %STEP%
    RETURN [%COLUMNS%]
    ORDER BY r.id
    LIMIT $limit
  }
} AS items
