import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';

/** What is derived, in PostgreSQL's dialect: the same tables serve the embedded database and, later, a server. */
export const articles = pgTable(
  'articles',
  {
    key: text('key').primaryKey(),
    id: text('id').notNull(),
    document: text('document').notNull(),
    language: text('language').notNull(),
    outlet: text('outlet'),
    published: text('published'),
    title: text('title'),
    text: text('text').notNull(),
    /** The whole article as JSON. Text, since jsonb refuses escaped NULs and lone surrogates, which articles may hold. */
    content: text('content').notNull(),
  },
  (table) => [index('articles_published').on(table.published), index('articles_document').on(table.document)],
);

export const stories = pgTable('stories', {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
  topic: text('topic').notNull(),
  content: text('content').notNull(),
});

/** Statements that make the tables; run at every opening, each harmless when its table is there. */
export const createTables: readonly string[] = [
  `create table if not exists articles (
     key text primary key, id text not null, document text not null, language text not null,
     outlet text, published text, title text, text text not null, content text not null)`,
  'create index if not exists articles_published on articles (published)',
  'create index if not exists articles_document on articles (document)',
  'create table if not exists stories (id text primary key, position integer not null, topic text not null, content text not null)',
];
