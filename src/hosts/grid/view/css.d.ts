/** webpack takes these in and leaves nothing to import. */
declare module '*.css';
