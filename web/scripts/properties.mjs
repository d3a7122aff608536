/** Reads a Java properties file written in UTF-8: comments, continued lines and the usual escapes. */
export function* parse(text) {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i].trimStart();
    if (line === '' || line.startsWith('#') || line.startsWith('!')) continue;
    while (/(^|[^\\])(\\\\)*\\$/.test(line) && i + 1 < lines.length) line = line.slice(0, -1) + lines[++i].trimStart();
    const found = /^((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/.exec(line);
    if (found) yield [unescape(found[1]), unescape(found[2])];
  }
}

function unescape(text) {
  return text.replace(/\\u([0-9a-fA-F]{4})|\\(.)/g, (_, code, char) =>
    code ? String.fromCharCode(parseInt(code, 16)) : ({ n: '\n', t: '\t', r: '' })[char] ?? char,
  );
}
