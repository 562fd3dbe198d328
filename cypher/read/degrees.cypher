// The degrees of two entities over all relations, to find the cheaper side of a path search.
// %FROM%  a step from the first entity, such as (n)-->()
// %TO%    a step back from the second entity, such as (n)<--()
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN
  COLLECT { MATCH (n:Node {id: $from}) RETURN COUNT { %FROM% } } AS from,
  COLLECT { MATCH (n:Node {id: $to}) RETURN COUNT { %TO% } } AS to
