// How many statements lead on from each of two entities, of whatever relation: which side of a search is the cheaper.
// %FROM%  onward from the one, such as (n)-->()
// %TO%    back from the other, such as (n)<--()
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN
  COLLECT { MATCH (n:Node {id: $from}) RETURN COUNT { %FROM% } } AS from,
  COLLECT { MATCH (n:Node {id: $to}) RETURN COUNT { %TO% } } AS to
