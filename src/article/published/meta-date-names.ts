/** What a date in a page's markup is one of, and how much it is to be trusted (0 to 100). */
export interface MarkupRole {
  readonly role: 'published' | 'modified';
  readonly weight: number;
}

const published = (weight: number): MarkupRole => ({ role: 'published', weight });
const modified = (weight: number): MarkupRole => ({ role: 'modified', weight });

/**
 * Names of meta elements that carry dates, in lower case: Open Graph, Dublin Core, schema.org, and the habits of content
 * systems and analytics services.
 */
export const metaDateNames: ReadonlyMap<string, MarkupRole> = new Map(
  Object.entries({
    'article:published_time': published(90),
    'article:published': published(88),
    'og:article:published_time': published(88),
    'og:published_time': published(86),
    'og:pubdate': published(86),
    datepublished: published(88),
    'date.published': published(86),
    'article.published': published(86),
    'article:post_date': published(86),
    'article:publicationdate': published(86),
    article_date_original: published(86),
    'article-publication-date': published(86),
    'cxenseparse:recs:publishtime': published(84),
    'cxenseparse:publishtime': published(84),
    'parsely-pub-date': published(84),
    'sailthru.date': published(82),
    rbpubdate: published(84),
    'vr:published_time': published(84),
    'dcterms.created': published(80),
    'dc.date.created': published(80),
    'dc.date.issued': published(82),
    'dcterms.issued': published(82),
    'dcterms.available': published(78),
    citation_publication_date: published(80),
    citation_date: published(78),
    citation_online_date: published(78),
    pubdate: published(82),
    publishdate: published(82),
    'publish-date': published(82),
    publish_date: published(82),
    publicationdate: published(82),
    'publication-date': published(82),
    publication_date: published(82),
    publisheddate: published(82),
    'published-date': published(82),
    published_date: published(82),
    published: published(80),
    'article.created': published(78),
    datecreated: published(76),
    'date.created': published(76),
    created: published(74),
    creation_date: published(74),
    release_date: published(76),
    releasedate: published(76),
    originalpublicationdate: published(84),
    displaydate: published(78),
    'dc.date': published(66),
    'dcterms.date': published(66),
    dcdate: published(66),
    date: published(66),
    'bt:pubdate': published(80),
    gentime: published(66),
    timestamp: published(60),
    'og:release_date': published(80),
    'video:release_date': published(76),
    uploaddate: published(70),
    'article:modified_time': modified(88),
    'article:modified': modified(86),
    'og:updated_time': modified(80),
    'og:modified_time': modified(80),
    'og:article:modified_time': modified(84),
    datemodified: modified(84),
    'date.modified': modified(80),
    'date.updated': modified(80),
    'dcterms.modified': modified(78),
    'dc.date.modified': modified(78),
    'dc.modified': modified(78),
    'last-modified': modified(64),
    lastmodified: modified(70),
    last_modified: modified(70),
    modified: modified(70),
    updated: modified(70),
    updated_time: modified(74),
    'article.updated': modified(74),
    revised: modified(66),
  }),
);

/** Properties of schema.org objects that carry dates. */
export const schemaDateNames: ReadonlyMap<string, MarkupRole> = new Map(
  Object.entries({
    datepublished: published(92),
    datecreated: published(66),
    uploaddate: published(76),
    dateposted: published(80),
    datemodified: modified(86),
    dateupdated: modified(80),
  }),
);
