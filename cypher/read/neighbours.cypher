// The nodes one step from any of many entities that are not known yet, by name.
// %RELATIONS%  the relation types of the walk, such as SUPPORTS|ABOUT
// %KINDS%      the kinds that can be reached, such as v:Product|Service
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  MATCH (u:Node)
  WHERE u.id IN $frontier
  MATCH (u)-[:%RELATIONS%]-(v)
  WHERE %KINDS%
  WITH DISTINCT v
  WHERE NOT v.id IN $known
  RETURN v.id
  ORDER BY v.nameKey, v.id
  LIMIT $limit
} AS items
