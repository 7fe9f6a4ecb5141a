import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { asc, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import type { Store } from '../../ports/store.ts';
import { openArchive } from '../archive/archive.ts';
import { lockFolder } from '../archive/folder-lock.ts';
import { articles, createTables, stories } from './schema.ts';

const rowsPerStatement = 50;

/**
 * A folder with the archive (the truth) and an embedded database (what is derived from it).
 * The database never syncs to disk by itself, so only what can be computed again is kept there.
 */
export async function openEmbeddedStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  try {
    const archive = await openArchive(join(folder, 'archive'));
    const client = await PGlite.create({ dataDir: join(folder, 'database') });
    for (const statement of createTables) await client.exec(statement);
    const database = drizzle({ client });
    return {
      addDocument: archive.addDocument,
      documents: archive.documents,
      addCorrection: archive.addCorrection,
      corrections: archive.corrections,
      async putArticles(entries) {
        for (let i = 0; i < entries.length; i += rowsPerStatement) {
          const rows = entries.slice(i, i + rowsPerStatement).map(({ key, article }) => ({
            key,
            id: storable(article.id),
            document: article.document,
            language: article.language,
            outlet: article.outlet && storable(article.outlet),
            published: article.published?.value ?? null,
            title: article.title && storable(article.title),
            text: storable(article.text),
            content: JSON.stringify(article),
          }));
          await database
            .insert(articles)
            .values(rows)
            .onConflictDoUpdate({
              target: articles.key,
              set: { content: sql`excluded.content`, published: sql`excluded.published` },
            });
        }
      },
      async articlesByKey(keys) {
        const found = new Map<string, Article>();
        for (let i = 0; i < keys.length; i += rowsPerStatement) {
          const rows = await database
            .select({ key: articles.key, content: articles.content })
            .from(articles)
            .where(inArray(articles.key, keys.slice(i, i + rowsPerStatement)));
          for (const { key, content } of rows) found.set(key, JSON.parse(content) as Article);
        }
        return found;
      },
      async putStories(next) {
        await database.transaction(async (transaction) => {
          await transaction.delete(stories);
          for (const [position, story] of next.entries()) {
            await transaction
              .insert(stories)
              .values({ id: story.id, position, topic: story.topic, content: JSON.stringify(story) });
          }
        });
      },
      async stories() {
        const rows = await database.select({ content: stories.content }).from(stories).orderBy(asc(stories.position));
        return rows.map(({ content }) => JSON.parse(content) as Story);
      },
      async close() {
        await client.close();
        await archive.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** PostgreSQL's text holds no NUL and no lone surrogate; these columns are for finding, the content keeps everything. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').replace(/[\ud800-\udfff]/gu, '\ufffd');
}
