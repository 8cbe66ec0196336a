// Keeps the page of a phone fresh: asks once a second whether it changed, and takes over only what did.
// For old browsers: no library, no feature younger than 2009. Without it every page works by links and forms.
(function () {
  'use strict';

  var page = document.getElementById('page');
  if (!page || !window.XMLHttpRequest) return;

  var clock = document.getElementById('clock');
  var stage = document.getElementById('stage');
  var live = document.getElementById('live');
  var lost = document.getElementById('lost');
  var query = 'view=' + encodeURIComponent(page.getAttribute('data-view') || 'now') +
    '&q=' + encodeURIComponent(page.getAttribute('data-q') || '');
  var digest = page.getAttribute('data-digest');
  var left = null, heard = 0, paused = false, said = '', failures = 0, composing = false, wanted = false;

  function each(list, f) { for (var i = 0; i < list.length; i++) f(list[i]); }

  function ask(where, done) {
    var request = new XMLHttpRequest();
    request.open('GET', where, true);
    // A question that hangs in a network that went away is given up and asked again.
    var patience = window.setTimeout(function () { request.abort(); }, 8000);
    request.onreadystatechange = function () {
      if (request.readyState !== 4) return;
      window.clearTimeout(patience);
      if (request.status === 403) { window.location.reload(); return; }
      done(request.status === 200 ? request.responseText : null);
    };
    request.send(null);
  }

  // What people typed, which folds are open, where the cursor stands: it survives a change of the page around it.
  function remember(root) {
    var kept = { fields: {}, folds: {}, focus: null, from: 0, to: 0 };
    each(root.querySelectorAll('textarea, input[type=text], select'), function (field) {
      if (field.id) kept.fields[field.id] = field.value;
    });
    each(root.querySelectorAll('details'), function (fold) {
      if (fold.id) kept.folds[fold.id] = fold.hasAttribute('open');
    });
    var active = document.activeElement;
    if (active && root.contains(active)) {
      kept.focus = path_of(active);
      try { kept.from = active.selectionStart; kept.to = active.selectionEnd; } catch (none) { kept.from = null; }
    }
    return kept;
  }

  // An element by its id, or by what it posts: buttons have no ids.
  function path_of(element) {
    if (element.id) return { id: element.id };
    if (element.tagName === 'SUMMARY') return { id: element.parentNode.id, summary: true };
    var form = element.form;
    var at = form && form.elements.at ? form.elements.at.value : '';
    return { action: form ? form.getAttribute('action') : '', at: at, order: form ? index_in(form, element) : -1,
      href: element.getAttribute('href') };
  }
  function index_in(form, element) {
    for (var i = 0; i < form.elements.length; i++) if (form.elements[i] === element) return i;
    return -1;
  }
  function find(path) {
    var found = null;
    if (path.id) {
      found = document.getElementById(path.id);
      return found && path.summary ? found.querySelector('summary') : found;
    }
    each(page.querySelectorAll('form'), function (form) {
      var at = form.elements.at ? form.elements.at.value : '';
      if (form.getAttribute('action') === path.action && at === path.at) found = form.elements[path.order] || found;
    });
    if (!found && path.href) {
      each(page.querySelectorAll('a'), function (link) {
        if (link.getAttribute('href') === path.href) found = link;
      });
    }
    return found;
  }

  function restore(root, kept) {
    each(root.querySelectorAll('textarea, input[type=text], select'), function (field) {
      if (kept.fields.hasOwnProperty(field.id)) field.value = kept.fields[field.id];
    });
    each(root.querySelectorAll('details'), function (fold) {
      if (kept.folds[fold.id]) fold.setAttribute('open', ''); 
    });
    if (!kept.focus) return;
    var again = find(kept.focus);
    if (!again || again === document.activeElement) return;
    again.focus();
    if (kept.from !== null && again.setSelectionRange) {
      try { again.setSelectionRange(kept.from, kept.to); } catch (none) { /* of no text */ }
    }
  }

  // The parts of a page by name: the head, the links, and each section.
  function parts_of(root) {
    var parts = [];
    each(root.children, function (child) {
      if (child.tagName !== 'MAIN') { parts.push(child); return; }
      each(child.children, function (section) { parts.push(section); });
    });
    return parts;
  }
  function names_of(parts) {
    var names = '';
    each(parts, function (part) { names += part.id + ' '; });
    return names;
  }

  // As the server wrote them: what a reader opened or typed does not count as a change.
  var written = {};
  each(parts_of(page), function (part) { written[part.id] = part.innerHTML; });

  function take_over(html) {
    var holder = document.createElement('div');
    holder.innerHTML = html;
    var fresh = holder.firstChild;
    var old_parts = parts_of(page), new_parts = parts_of(fresh);
    var kept = remember(page);
    if (names_of(old_parts) !== names_of(new_parts)) {
      page.innerHTML = fresh.innerHTML;
      written = {};
      each(new_parts, function (part) { written[part.id] = part.innerHTML; });
    } else {
      for (var i = 0; i < old_parts.length; i++) {
        var now = new_parts[i].innerHTML;
        if (written[new_parts[i].id] === now) continue;
        written[new_parts[i].id] = now;
        old_parts[i].innerHTML = now;
      }
    }
    restore(page, kept);
    digest = fresh.getAttribute('data-digest');
    var title = fresh.getAttribute('data-stage');
    if (title && title !== page.getAttribute('data-stage')) {
      page.setAttribute('data-stage', title);
      stage.firstChild.nodeValue = title;  // announced: the heading is a live region
      document.title = title + document.title.substr(document.title.indexOf(' \u00b7'));
      said = '';
    }
  }

  function refresh() {
    // Not into the middle of a character that is being composed.
    if (composing) { wanted = true; return; }
    ask('/part?' + query, function (html) { if (html !== null) take_over(html); });
  }

  function show_clock() {
    if (left === null) { clock.textContent = ''; return; }
    if (paused) { clock.textContent = clock.getAttribute('data-paused'); return; }
    var seconds = Math.max(0, Math.ceil((left - (new Date().getTime() - heard)) / 1000));
    var rest = seconds % 60;
    clock.textContent = Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest;
    var word = seconds <= 10 && seconds > 0 ? 'data-soon' : seconds <= 60 && seconds > 50 ? 'data-minute' : '';
    if (word && word !== said) { said = word; live.textContent = live.getAttribute(word); }
  }

  function connection(alive) {
    if (!alive) {
      failures++;
      if (failures === 3) { lost.textContent = lost.getAttribute('data-lost'); lost.className = 'shown'; }
      return;
    }
    if (failures >= 3) { lost.textContent = lost.getAttribute('data-back'); lost.className = ''; }
    failures = 0;
  }

  function tick() {
    ask('/tick?' + query, function (text) {
      connection(text !== null);
      if (text !== null) {
        var words = text.split(/\s+/);
        left = words[1] === '-' ? null : parseInt(words[1], 10);
        paused = words[2] === '1';
        heard = new Date().getTime();
        show_clock();
        if (words[0] !== digest) refresh();
      }
      // Not all at once, and patiently while nobody answers.
      window.setTimeout(tick, (failures > 10 ? 4000 : 1000) + Math.floor(Math.random() * 200));
    });
  }

  document.addEventListener('compositionstart', function () { composing = true; });
  document.addEventListener('compositionend', function () {
    composing = false;
    if (wanted) { wanted = false; refresh(); }
  });
  // A form is sent once, however often it is tapped.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.getAttribute('data-sent')) { event.preventDefault(); return; }
    form.setAttribute('data-sent', '1');
    window.setTimeout(function () { form.removeAttribute('data-sent'); }, 4000);
  });
  var flash = document.getElementById('flash');
  if (flash && flash.className === 'shown') flash.focus();
  window.setInterval(show_clock, 500);
  tick();
})();
