type HtmlRule = { createHTML: (html: string) => string }
type PolicyFactory = { createPolicy: (name: string, rule: HtmlRule) => unknown }

/** The content policy demands Trusted Types. React Aria empties its announcer with
 *  `innerHTML = ''`; that empty string is the only markup this page ever lets through. */
function allowOnlyEmptyMarkup(factory: PolicyFactory | undefined) {
  factory?.createPolicy('default', {
    createHTML(html) {
      if (html === '') return html
      throw new TypeError('markup from a string is not allowed on this page')
    },
  })
}

allowOnlyEmptyMarkup((window as { trustedTypes?: PolicyFactory }).trustedTypes)
