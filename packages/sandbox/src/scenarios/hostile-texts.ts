const texts = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  `"'--></style></script><svg onload=alert(1)>`,
  'javascript:alert(1)//{{constructor.constructor("alert(1)")()}}${alert(1)}',
  `Robert'); drop table customers; --`,
  '\u202eevil\u202c \u2066mixed \u05e9\u05dc\u05d5\u05dd\u2069 \u0645\u0631\u062d\u0628\u0627',
  '\u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646 +233 \u0623\u0643\u0631\u0627',
  '👩🏾‍👩🏿‍👧🏽‍👦🏾🇬🇭👍🏿',
  `Z${'\u0301\u0316\u0327'.repeat(66)}`,
  'zero\u200bwidth\u200d\ufeff\u00ad\u2028line\u2029paragraph',
  'tab\tline\nreturn\rbell\u0007',
  'W'.repeat(500),
  'a word '.repeat(80),
  '   ',
  'null',
  '%00%2e%2e/..\\',
]

/** Texts that break pages, each short enough for a field of this length. */
export const hostileTexts = (longest: number): readonly string[] => texts.map((text) => cut(text, longest))

// By whole characters, because half an emoji is no text that a database takes back out as it was.
function cut(text: string, longest: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > longest) break
    kept += character
  }
  return kept
}
