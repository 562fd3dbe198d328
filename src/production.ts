// graphql checks more, and more slowly, where it is not told that nobody is developing it. Imported first: it looks once.
process.env.NODE_ENV ??= 'production';
