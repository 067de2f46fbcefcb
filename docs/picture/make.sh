#!/usr/bin/env bash
# Draws docs/comment.png anew: the bundle judges a pull request that adds the examples to an empty repository, and
# Chromium photographs its comment. Needs Node 24, git, Chromium; run after a change of the detector or of the comment.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${PROGRAM:-$root/dist/cli.js}

export GIT_AUTHOR_DATE='2026-01-05T10:00:00Z' GIT_COMMITTER_DATE='2026-01-05T10:00:00Z'
git init -q -b main "$work/corpus"
cd "$work/corpus"
git config user.name Example
git config user.email example@example.com
git config commit.gpgsign false
mkdir .github
printf 'budget: 5%%\n' > .github/synthetic-budget.yml
git add -A && git commit -qm 'The policy'
mkdir data docs
cp "$root"/examples/data/* data/
cp "$root"/examples/docs/* docs/
git add -A && git commit -qm 'New rows and pages'
node "$program" scan --changed --base HEAD~1 --quiet --report "json=$work/report.json" || [ $? -eq 1 ]

node "$root/docs/picture/draw.mjs" "$work/report.json" "$work/page.html"
shoot() {
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1.25 \
    --user-data-dir="$work/profile" "$@" 2>/dev/null
}
sed 's|</div></div>$|&<script>document.title = document.documentElement.offsetHeight</script>|' \
  "$work/page.html" > "$work/measured.html"
height=$(shoot --window-size=920,800 --dump-dom "file://$work/measured.html" |
  sed -n 's|.*<title>\([0-9]*\)</title>.*|\1|p')
shoot --window-size="920,$height" --screenshot="$root/docs/comment.png" "file://$work/page.html"
