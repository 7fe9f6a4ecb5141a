/**
 * Words of class and id names. They are the vocabulary of templates, not of a natural language; they match whole
 * parts of a name (`post-share_bar` has the parts post, share, bar) or, with a hyphen, neighbouring parts.
 */
export const furnitureWords: Readonly<Record<string, readonly string[]>> = {
  comments:
    'comment comments commentlist commentform comment-list comment-form commentary kommentar kommentare disqus respond reply replies livefyre fb-comments reader-comments leserkommentare user-comments discussion discuss trackback trackbacks pingback pingbacks pinglist responses webmentions'.split(
      ' ',
    ),
  sharing:
    'share shares sharing sharer sharebar shareaholic sharedaddy sd-sharing sociable social socials socialmedia social-media social-share shariff addthis addtoany a2a sharethis share-buttons twoclick social-bookmarks bookmarks jp-relatedposts sharify ssba ssb heateor essb shr socialbar socialshareprivacy likebutton like-button follow followus follow-us'.split(
      ' ',
    ),
  navigation:
    'nav navi navbar navigation subnav topnav mainnav menu menue mainmenu submenu breadcrumb breadcrumbs breadcrump bread-crumb crumbs crumb pagination pager paging pagenav page-nav post-nav postnav post-navigation nav-links nav-previous nav-next prev-next nextprev next-post prev-post skip-link skiplink sitemap toc-nav wp-pagenavi navigator paginator older-posts'.split(
      ' ',
    ),
  related:
    'related relatedposts related-posts related-articles yarpp teaser teasers recommended recommendation recommendations recommends outbrain taboola plista ligatus crp_related similar more-articles more-stories read-more-links also-read popular most-popular mostread most-read trending latest-news recent-posts recentposts readmore-list linkbox morelinks articles-list similar-posts nrelate zergnet upprev interesting interesting-articles cta nextstory next-story rec-posts recposts explore explore-further more-links linklist link-list teaserbox teaser-box newsteaser inline-teaser artikelteaser teaserlist see-also siehe-auch mehr-zum-thema weitere-artikel'.split(
      ' ',
    ),
  sidebar:
    'sidebar side-bar sidebars sidebar1 sidebar2 sidebar-right sidebar-left leftcol rightcol left-column right-column leftcolumn rightcolumn col-right col-left rail right-rail marginal marginalspalte marginalcolumn secondary tertiary widget-area widget-container widget-title widgetarea textwidget blogroll tagcloud tag-cloud'.split(
      ' ',
    ),
  advertising:
    'ad ads adv advert adverts advertisement advertising adsense adbox adslot ad-slot ad-container banner sponsor sponsored sponsors werbung anzeige anzeigen promo promotion promobox affiliate adsbygoogle google-ad dfp billboard skyscraper leaderboard'.split(
      ' ',
    ),
  newsletter:
    'newsletter news-letter subscribe subscription signup sign-up optin mailchimp mc4wp abo abobox login loginbox login-form register registration mc_embed_signup donate donation spenden flattr patreon'.split(
      ' ',
    ),
  cookie: 'cookie cookies consent gdpr dsgvo cmp cookiebar cookie-notice cookieconsent privacy-notice'.split(' '),
  footer:
    'footer foot pagefooter page-footer site-footer post-footer entry-footer article-footer footnav colophon copyright impressum imprint'.split(
      ' ',
    ),
  header:
    'masthead site-header pageheader page-header topbar top-bar toolbar header-bar headerbar siteheader branding site-title site-branding site-description'.split(
      ' ',
    ),
  meta: 'meta tags article-tags postmeta post-meta entry-meta metadata post-info postinfo post-data post-date postdate entry-date posted-on published-date date datum timestamp post-details article-meta article-info articleinfo byline bylines dateline tags taglist tag-list post-tags posttags post-categories categories entry-utility postmetadata post-metadata category-list tagged views view-count post-views rating ratings votes post-ratings postratings stars edit-link editlink mw-editsection printlink article-actions article-tools tools entry-tags hashtags keywords posted submitted permalink infoline article-infos blog-info reading-time readtime'.split(
    ' ',
  ),
  author:
    'author-box authorbox author-info authorinfo citate cite-this author-bio authorbio about-author about-the-author author-description author-profile abh_box saboxplugin-wrap post-author vcard autor-box autorenbox ts-fab-wrapper author-card m-author biography user-info user-profile profile'.split(
      ' ',
    ),
  interface:
    'modal popup pop-up overlay lightbox tooltip dropdown searchform search-form searchbox search-box search suche screen-reader-text sr-only visually-hidden visuallyhidden backtotop back-to-top totop scroll-top slideshow-nav player-controls vjs-control vjs-modal-dialog mejs-controls editsection js-hidden screenreader outdated-browser browsehappy noscript actionbar action-bar actions contactbox contact-box kontaktbox detailbox trust-badge toc toc_container table-of-contents ez-toc lwptoc disclaimer aawp-disclaimer lang-switch language-switcher languages wpml-ls'.split(
      ' ',
    ),
};

/** Names that say something only when they are the whole class: as a part (`label-hidden`, `elementor-widget`) they do not. */
export const wholeFurnitureWords: Readonly<Record<string, readonly string[]>> = {
  sidebar: ['widget', 'widgets', 'sidebar-widget'],
  interface: ['hidden', 'hide', 'noprint', 'no-print', 'print-only', 'print', 'd-none', 'invisible'],
  related: ['next', 'more', 'mehr', 'teaser', 'read-more', 'readmore', 'see-also', 'asset-box', 'module-box'],
  paywall: ['paywall', 'article-payant', 'steady-kasten', 'content-form-account-paywall', 'paywall-box'],
};

/** Names of containers that hold the body of an article, strongest first. */
export const bodyWords: readonly (readonly string[])[] = [
  'articlebody article-body article__body article_body articletext article-text article_text entry-content entrycontent entry-body post-content post-body postbody post_content post_body postcontent post-text posttext post-entry postentry postbodycopy post-bodycopy article-content article__content article_content articlecontent article-main-content story-body storybody story-content storycontent story-text storytext fulltext full-text body-text bodytext text-body field-name-body field-body single-content blog-content blogcontent post__content entry__content c-entry-content article__text article-copy article-bodytext postingtext posting-content news-text newstext newstext beitrag-text artikeltext artikel-text td-post-content itemfulltext art-postcontent art-postcontent text_body postarea post-inner-content the-content thecontent mw-parser-output mw-content-text item-content page-body content-body contentbody content__body blog-post-body post-single-content entry_content wpb_text_column'.split(
    ' ',
  ),
  'entry post hentry article artikel beitrag blogpost blog-post blog_post blog-entry single-post singlepost story news-article newsarticle post-wrapper type-post article-wrap item-page posting post-entry blog-item blogentry news-detail newsdetail news-single node'.split(
    ' ',
  ),
  'content main main-content maincontent main_content content-main contentmain contentarea content-area page-content pagecontent primary main-column maincol main-col content_main inhalt hauptinhalt text wrapper-content contenttext innercontent inner-content'.split(
    ' ',
  ),
];
