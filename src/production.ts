// Without this, graphql-js runs extra checks for development. Must be imported first, since graphql-js reads it on import.
process.env.NODE_ENV ??= 'production';
