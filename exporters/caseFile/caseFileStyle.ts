/** How a case file looks on the screen and on paper; it has no other file. */
export const CASE_FILE_STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --ground: #fff; --ink: #1a1a1a; --quiet: #555; --link: #1d4ed8; }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #16181c; --ink: #eceef1; --quiet: #b3b8c0; --link: #9db8ff; } }
html { background: var(--ground); color: var(--ink); } a { color: var(--link); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; margin-bottom: .25rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2rem 0 .5rem; } .quiet { color: var(--quiet); font-size: .9rem; }
figure { width: min(96vw, 110rem); margin: 1.5rem 0 1.5rem calc(50% - min(48vw, 55rem)); } figcaption { margin-top: .25rem; }
.picture { overflow: auto; max-height: 92vh; margin-top: .5rem; border: 1px solid var(--line); } .picture svg { display: block; width: 100%; height: auto; }
figure:has(input:checked) svg { width: auto; } .picture a:hover, .picture a:focus-visible { text-decoration: underline; }
.number, .up { font-size: .8rem; font-weight: 400; color: var(--quiet); text-decoration: none; } .number { float: right; }
nav ul { columns: 16rem; padding-left: 1.2rem; }
article { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
article:target, li:target { outline: 3px solid #2563eb; }
article p { margin: .25rem 0; } .claim { font-weight: 600; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
mark { color: inherit; background: none; font-weight: 600; }
mark.source { border-bottom: 2px solid; } mark.target { border-bottom: 2px dashed; } mark.trigger { background: var(--soft); font-style: italic; }
.status { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .35rem; }
.possible, .alleged { border-style: dashed; } .negated { border-width: 2px; }
ol.sources li { margin: .5rem 0; overflow-wrap: anywhere; }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } h2, h3 { break-after: avoid; } header, figure { page: picture; } figure { width: auto; margin: 0; break-after: page; } header p + p, figure label, .up, .words { display: none; } .picture { border: 0; overflow: visible; max-height: none; } .picture svg, figure:has(input:checked) svg { width: 100%; max-height: 76vh; } }
@page { margin: 14mm; } @page picture { size: landscape; }
`;
