// The statements between the given entities, by id.
// %RELATIONS%  the relation types, such as SUPPORTS|ABOUT
// %COLUMNS%    the columns, such as r.id, type(r)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  MATCH (n:Node)
  WHERE n.id IN $ids
  WITH n, COUNT { (n)--() } > $few AS isHub
  WITH collect(CASE WHEN isHub THEN n END) AS hubs, collect(CASE WHEN NOT isHub THEN n END) AS others
  CALL (hubs, others) {
    // From both ends: the other end may be a hub, which is not expanded.
    UNWIND others AS n
    MATCH (n)-[r:%RELATIONS%]-(m)
    WHERE m.id IN $ids
    RETURN r
    UNION
    UNWIND hubs AS n
    MATCH (n)-[r:%RELATIONS%]->(m)
    WHERE m IN hubs
    RETURN r
  }
  RETURN [%COLUMNS%]
  ORDER BY r.id
  LIMIT $limit
} AS items
