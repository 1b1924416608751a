// Keys: / search, ? help, j and k move among entries, Enter opens, n and p page, u undoes; what a page marks with
// data-key comes first. Buttons do the same.
(() => {
  'use strict';
  const entries = () => [...document.querySelectorAll('[data-entry]')].filter(e => e.offsetParent !== null);
  const typing = t => t.closest('input, textarea, select, [contenteditable]');
  const help = () => document.getElementById('keys');

  const move = step => {
    const all = entries();
    if (all.length === 0) return;
    const at = all.findIndex(e => e.classList.contains('at'));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))];
    all.forEach(e => e.classList.toggle('at', e === next));
    (next.querySelector('a[href]') || next).focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  };
  const follow = selector => document.querySelector(selector)?.click();
  const open = () => {
    const at = document.querySelector('[data-entry].at a[href]');
    if (at && document.activeElement === document.body) at.click();
  };
  const actions = {
    '/': () => document.getElementById('find').focus(),
    '?': () => help().showModal(),
    j: () => move(1),
    k: () => move(-1),
    n: () => follow('a[rel=next]'),
    p: () => follow('a[rel=prev]'),
    u: () => follow('[data-undo]'),
    Enter: open,
  };

  // A field is entered, anything else pressed; what opens passes on to its first field.
  const press = target => {
    if (typing(target)) return target.focus();
    target.click();
    if (target.matches('summary') && target.parentElement.open) {
      target.parentElement.querySelector('input:not([type=hidden]), select')?.focus();
    }
  };
  const marked = key => [...document.querySelectorAll('[data-key]')].find(e => e.dataset.key === key);

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && typing(event.target)) return event.target.blur();
    if (!typing(event.target) && !help().open && marked(event.key)) {
      event.preventDefault();
      return press(marked(event.key));
    }
    if (typing(event.target) || help().open || !(event.key in actions)) return;
    if (event.key !== 'Enter') event.preventDefault();
    actions[event.key]();
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-help]')) help().showModal();
  });
  // On a narrow screen what narrows a list waits behind its heading.
  const fold = () => {
    if (!matchMedia('(max-width: 56rem)').matches) return;
    document.querySelectorAll('[data-side]').forEach(side => side.removeAttribute('open'));
  };
  // Beside a choice of periods a slider over those of one length, all time at its left end.
  let sliding = false;
  const slider = select => {
    const size = select.value === 'all' ? 7 : select.value.length;
    const periods = [...select.options].map(o => o.value).filter(v => v !== 'all' && v.length === size).sort();
    if (periods.length < 2) return;
    const steps = ['all', ...periods];
    const range = Object.assign(document.createElement('input'), {
      type: 'range', min: 0, max: steps.length - 1, value: Math.max(0, steps.indexOf(select.value)),
    });
    const tell = () => range.setAttribute('aria-valuetext', select.selectedOptions[0].label);
    range.setAttribute('aria-label', 'Period');
    tell();
    range.addEventListener('input', () => { select.value = steps[range.value]; tell(); });
    range.addEventListener('change', () => { sliding = true; select.form.requestSubmit(); });
    select.closest('label').after(range);
    if (sliding) range.focus();
    sliding = false;
  };
  // Beside what is there to be copied a button that does it; without the script one click selects the whole of it.
  const copied = async text => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch {
      // Browsers offer no clipboard to addresses without https other than of this machine.
      getSelection().selectAllChildren(text);
      return document.execCommand('copy');
    }
  };
  const copier = text => {
    if (text.nextElementSibling?.matches('.copy')) return;
    const button = Object.assign(document.createElement('button'), {
      type: 'button', className: 'copy', textContent: 'Copy', ariaLive: 'polite',
    });
    button.addEventListener('click', async () => {
      button.textContent = await copied(text) ? 'Copied' : 'Selected';
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
    text.after(button);
  };
  // Where the names of pages are one long line, that of this page comes into sight.
  const here = () => {
    const name = document.querySelector('.bar nav [aria-current]');
    const line = name?.closest('nav');
    if (!line) return;
    const [at, seen] = [name.getBoundingClientRect(), line.getBoundingClientRect()];
    line.scrollLeft += at.left - seen.left - (seen.width - at.width) / 2;
  };
  const ready = () => {
    fold();
    here();
    document.querySelectorAll('[data-copy]').forEach(copier);
    document.querySelectorAll('select[data-slider]').forEach(slider);
  };
  ready();
  document.addEventListener('htmx:after:swap', ready);
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-auto]');
    if (form) form.requestSubmit();
  });
})();
