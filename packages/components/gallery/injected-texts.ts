/** What each text tries to call: it is counted. */
const call = 'executed()'

const scripts = [
  `<script>${call}</script>`,
  `<ScRiPt>${call}</sCrIpT>`,
  `<script src="data:text/javascript,${call}"></script>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="${call}">`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<body onload=${call}>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<a href="javascript:${call}">press</a>`,
  `<form action="javascript:${call}"><button autofocus onfocus=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<details open ontoggle=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<math><mtext><style><img src onerror=${call}></style></mtext></math>`,
  `<link rel=stylesheet href="data:text/css,*{color:red}">`,
  `<style>@import 'data:text/css,*{color:red}'</style>`,
  `<base href="https://elsewhere.invalid/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `javascript:${call}`,
  `data:text/html,<script>${call}</script>`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `<template><img src=x onerror=${call}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<!--><img src=x onerror=${call}>-->`,
]

/** What a text may have to get out of first: an attribute, an element, a comment, a string of a script. */
const ways: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => `">${script}`,
  (script) => `'>${script}`,
  (script) => `\`>${script}`,
  (script) => `</textarea></title></style></script>${script}`,
  (script) => `--></noscript>${script}`,
  (script) => `';${call};'${script}`,
  (script) => `\u0000${script}`,
  (script) => '\u3000' + script.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (script) => '&#32;' + script.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
]

/** 300 texts that try to run a script, or to bring in what a page's policy forbids. */
export const injectedTexts: readonly string[] = ways.flatMap((way) => scripts.map(way))

/** Which of the texts come, and how many in one field. */
export interface Injection {
  readonly from: number
  readonly together: number
}

/** Text after text: each field begins with another one. */
export function textsFrom({ from, together }: Injection): () => string {
  let field = 0
  return () => {
    field += 1
    return Array.from({ length: together }, (_, index) => {
      const turned = together === 1 ? from + field : from + ((index + field) % together)
      return injectedTexts[turned % injectedTexts.length]
    }).join(' ')
  }
}

// An id leads to the next request, and a token is the session: with another one there is no screen to look at.
const structural = /(^|_)(id|token)$|Id$|^(method|path|kind|fault|success)$/

/** The same data with another text in place of each, at any depth. */
export function injectInto(data: unknown, nextText: () => string): unknown {
  if (typeof data === 'string') return nextText()
  if (Array.isArray(data)) return data.map((item) => injectInto(item, nextText))
  if (!isPlain(data)) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, structural.test(name) ? value : injectInto(value, nextText)]),
  )
}

/** A record of data: no element of React, no error, no function. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !('$$typeof' in value)
