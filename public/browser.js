/*
 * Says in words that this browser cannot run Meninx, where nothing else would: an Internet Explorer control runs no module, and an old
 * embedded browser stops in the middle of one. In the JavaScript of Internet Explorer 8, because it has to run where nothing newer does.
 */
;(function () {
  /* Everything the app uses that is newer than ECMAScript 2022 and the browsers of that year. `browser-check.test.ts` compares. */
  var needs = [
    'AbortSignal.any',
    'AbortSignal.timeout',
    'Array.prototype.findLast',
    'Array.prototype.findLastIndex',
    'Array.prototype.toReversed',
    'Array.prototype.toSorted',
    'Array.prototype.with',
    'HTMLElement.prototype.showPopover',
    'Intl.Locale',
    'Map.groupBy',
    'Object.hasOwn',
    'String.prototype.toWellFormed',
    'URL.canParse',
    'crypto.randomUUID',
    'crypto.subtle',
    'structuredClone'
  ]
  var world = this
  function isThere(path) {
    var steps = path.split('.')
    var at = world
    for (var step = 0; step < steps.length; step++) {
      at = at[steps[step]]
      if (at === undefined || at === null) return false
    }
    return true
  }
  var runs = 'noModule' in document.createElement('script')
  for (var need = 0; need < needs.length; need++) runs = runs && isThere(needs[need])
  if (runs) return
  var says = [
    'This browser cannot run Meninx',
    'Nothing of the patient was read, and nothing was saved.',
    'Meninx needs a current browser: Edge, Chrome, Firefox or Safari, and an address that begins with https. Inside the record system that is Edge WebView2 or Chromium; an Internet Explorer control cannot run it. Show this page to those who run Meninx.',
    '\u6b64\u6d4f\u89c8\u5668\u65e0\u6cd5\u8fd0\u884c Meninx\uff1a\u672a\u8bfb\u53d6\u4efb\u4f55\u60a3\u8005\u6570\u636e\uff0c\u4e5f\u672a\u4fdd\u5b58\u3002\u8bf7\u5c06\u6b64\u9875\u51fa\u793a\u7ed9\u8d1f\u8d23\u8fd0\u884c Meninx \u7684\u4eba\u5458\u3002'
  ]
  var place = document.getElementById('launch') || document.getElementById('root')
  if (!place) return
  while (place.firstChild) place.removeChild(place.firstChild)
  /* What still runs of the app finds no place to write to, and begins no sign-in. */
  place.id = 'cannot-run'
  for (var at = 0; at < says.length; at++) {
    var line = document.createElement(at === 0 ? 'h1' : 'p')
    line.appendChild(document.createTextNode(says[at]))
    place.appendChild(line)
  }
})()
