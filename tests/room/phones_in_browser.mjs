// Forty phones in a real browser play a lesson of eight quarters over the real server, which dies in every phase.
//
// node phones_in_browser.mjs SPUTNIK_LAB LESSON: needs Chromium and nothing else; without it the test is skipped.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, chromium } from './browser.mjs';
import { LessonServer } from './lesson_server.mjs';

const [lab, shipped] = process.argv.slice(2);
const program = chromium();
if (!program) {
  console.log('SKIPPED: Chromium is not installed (tools/install.sh test installs it).');
  process.exit(0);
}

const crowd = 40;
const folder = mkdtempSync(join(tmpdir(), 'lesson-'));
const server = new LessonServer(lab, join(folder, 'lesson.json'), join(folder, 'session.journal'));
const phones = [];

// A shipped lesson with one motion, four rounds of two quarters, and every phase.
function write_lesson() {
  const lesson = JSON.parse(readFileSync(shipped, 'utf8'));
  const motion = lesson.debate[0];
  lesson.debate = [motion];
  lesson.quarters_a_round = 2;
  lesson.phases = [{ phase: 'briefing', minutes: 60 }, { phase: 'vote_before', minutes: 60, motion },
    { phase: 'assumptions', minutes: 60 }, { phase: 'rounds', minutes: 240, rounds: 2 }, { phase: 'conference', minutes: 60 },
    { phase: 'rounds', minutes: 240, rounds: 2 }, { phase: 'hearing', minutes: 60, motion },
    { phase: 'vote_after', minutes: 60, motion }, { phase: 'debrief', minutes: 60 }];
  writeFileSync(server.lesson, JSON.stringify(lesson));
}

// So many at a time: a small machine plays all of them.
async function all(some, act) {
  const rest = [...some];
  await Promise.all(Array.from({ length: 5 }, async () => {
    while (rest.length) await act(rest[0], some.indexOf(rest.shift()));
  }));
}

// The one that reads Chinese comes last: what the first of a bench reads is looked at in English.
const awake = () => phones.filter((phone) => phone.session && phone !== phones[1]).concat(phones[1]);
const of_bench = (bench) => awake().filter((phone) => phone.bench === bench);
async function go(phone, view) {
  await phone.go(server.base + view);
  await phone.until('!!document.getElementById("page")', 'a seat\'s page');
}
// The number of a pseudonym: an otter is called otherwise in Chinese.
const number_of = (name) => /\d+/.exec(name)[0];
const seat_of = async (phone) => number_of(await phone.run('document.querySelector("#who strong").textContent'));
// All who have such a thing on their page of the seat.
async function holder(bench, selector, view) {
  for (const phone of of_bench(bench)) {
    await go(phone, view);
    if (await phone.run(`!!document.querySelector(${JSON.stringify(selector)})`)) return phone;
  }
  throw new Error('nobody of ' + bench + ' has ' + selector);
}

async function come_in() {
  for (let i = 0; i < crowd; ++i) phones.push(await server_phone(i));
  await all(phones, async (phone, i) => {
    await phone.go(server.base);
    if (i === 3) {
      await phone.type('#code', 'XXXXXX');
      await phone.tap('button.main');
      assert.match(await phone.text(), /not the code of this room/);
    }
    await phone.type('#code', server.code.toLowerCase().replace(/^(...)/, '$1-'));
    await phone.tap('button.main');
    await phone.until('!!document.getElementById("waiting")', 'the waiting room');
  });
  assert.equal((await server.look()).seats.filter((seat) => seat.state === 'waits').length, crowd);
  for (let i = 0; i < crowd; ++i) assert.equal((await server.teach('admit', { about: i })).text, 'done');
  // Nobody loads anything anew: the page notices.
  await all(phones, (phone) => phone.until('!!document.getElementById("nav")', 'to be let in', 90));
  await learn_seats(phones);
  assert.equal(new Set(phones.map((phone) => phone.seat)).size, crowd);
  assert.equal(await phones[1].run('document.documentElement.lang'), 'zh-Hans');
}
const server_phone = (i) => browser.phone({ width: 360, height: 640, language: i === 1 ? 'zh' : 'en' });

async function learn_seats(some) {
  const seats = (await server.look()).seats;
  await all(some, async (phone) => {
    phone.seat = await seat_of(phone);
    const seat = seats.find((each) => number_of(each.name) === phone.seat);
    phone.bench = seat.bench;
    phone.name = seat.name;
  });
}

// What each stage asks of them.
const acts = {
  async briefing() {
    const text = await phones[0].text();
    assert.match(text, /Your own goal, for your eyes alone/);
  },

  async vote_before() {
    await all(awake(), async (phone, i) => {
      await go(phone, '');
      await phone.tap(`form[action="/vote"] button[value="${[1, -1, 0][i % 3]}"]`);
    });
    // Twice is once, and the last holds. Without scripts it goes as well.
    await phones[0].tap('form[action="/vote"] button[value="-1"]');
    await phones[0].send('Emulation.setScriptExecutionDisabled', { value: true });
    await go(phones[0], '');
    await phones[0].tap('form[action="/vote"] button[value="1"]');
    assert.equal(await phones[0].run('document.querySelector("form[action=\\"/vote\\"] button[aria-pressed=true]").value'), '1');
    await phones[0].send('Emulation.setScriptExecutionDisabled', { value: false });
    await go(phones[0], '');
  },

  async assumptions() {
    await all(awake(), async (phone, i) => {
      await go(phone, '');
      await phone.tap(`form[action="/dial"] button[value="${i % 3}"]`);
    });
  },

  async cabinet(round) {
    const [us] = of_bench('us'), [cn] = of_bench('cn'), [press] = of_bench('press');
    await propose(us, round === 0 ? 'export_controls' : 'enforcement');
    await propose(cn, 'sourcing');
    assert.equal(await press.run('!!document.querySelector("a[href=\\"/orders\\"]")'), false);
    await all(of_bench('us').slice(1), async (phone) => {
      await go(phone, '');
      await phone.tap('form[action="/favour"] button[value="1"]');
    });
    await us.until(`/${of_bench('us').length} for, 0 against/.test(document.body.innerText)`, 'all votes');
    for (const phone of [cn, press]) {
      await go(phone, '');
      assert.doesNotMatch(await phone.text(), new RegExp(us.name + '\\b'));
    }
    if (round === 0) await write_letter();
    if (round === 1) await typing_survives();
    // Everyone ready: sealed at once, without the teacher.
    if (round === 2) await all([...of_bench('us'), ...of_bench('cn')], (phone) => be_ready(phone));
  },

  async reveal(round) {
    for (const bench of ['us', 'cn', 'press']) {
      await go(of_bench(bench)[0], '');
      const text = await of_bench(bench)[0].text();
      if (round === 0) assert.match(text, /Chip export controls 0 to 1|\u82af\u7247\u51fa\u53e3/);
    }
  },

  async breath() {
    const [us] = of_bench('us');
    await go(us, 'world');
    await us.tap('form[action="/pin"] button[aria-pressed="false"]');
  },

  async hearing() {
    const [us] = of_bench('us'), [cn] = of_bench('cn').filter((phone) => phone !== phones[1]);
    await go(us, '');
    await us.type('textarea', '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"> fuck');
    await us.tap('form[action="/argue"] button[value="1"]');
    await go(cn, '');
    await cn.until('/window.hacked/.test(document.body.innerText)', 'the argument, as text');
    assert.equal(await cn.run('window.hacked'), undefined);
    assert.doesNotMatch(await cn.text(), /fuck/);
    await cn.tap('form[action="/like"] button');
    await us.until('/\u25b2 1/.test(document.querySelector(".arguments").innerText)', 'the like');
    const asking = await holder('press', '#knob', 'debate');
    await asking.tap('form[action="/ask"] button');
    await asking.until('!!document.querySelector("#answers table")', 'the simulator\'s answer', 120);
  },

  async vote_after() {
    await all(awake(), async (phone) => {
      await go(phone, '');
      await phone.tap('form[action="/vote"] button[value="1"]');
    });
  },

  async debrief() {
    const [us] = of_bench('us'), [cn] = of_bench('cn').filter((phone) => phone !== phones[1]);
    await go(us, '');
    await us.type('textarea', 'Like shouting through a wall.');
    await us.tap('form[action="/feel"] button');
    await go(cn, '');
    await cn.until('/Like shouting through a wall/.test(document.body.innerText)', 'what another felt');
    const text = await cn.text();
    // 40 voted before: a third each, phone 0 in favour. All voted after, with the one who came late.
    assert.match(text, /Before: 14 for, 13 against, 13 undecided/);
    assert.match(text, new RegExp(`After: ${crowd + 1} for, 0 against, 0 undecided`));
    assert.match(text, /What each of you wanted/);
  },
};

async function propose(phone, policy) {
  await go(phone, 'orders');
  await phone.tap(`#o-${policy} form[action="/propose"] button`);
  await go(phone, '');
}

async function write_letter() {
  const envoy = await holder('us', '#letter-text', 'seat');
  await envoy.type('#letter-text', 'We would talk.');
  await envoy.tap('form[action="/letter"] button');
  const [cn] = of_bench('cn'), [press] = of_bench('press');
  await cn.until('/We would talk/.test(document.body.innerText)', 'the letter');
  await go(press, 'seat');
  assert.doesNotMatch(await press.text(), /We would talk/);
}

// The page changes under somebody who writes: nothing that was typed is lost, and the cursor stays.
async function typing_survives() {
  const [writer, other] = of_bench('press');
  await go(writer, 'debate');
  await writer.run('document.querySelector("textarea").focus()');
  await writer.send('Input.insertText', { text: 'Half a thou' });
  await go(other, 'debate');
  await other.type('textarea', 'Another was quicker.');
  await other.tap('form[action="/argue"] button[value="-1"]');
  await writer.until('/Another was quicker/.test(document.body.innerText)', 'the other argument');
  await writer.send('Input.insertText', { text: 'ght' });
  assert.equal(await writer.run('document.activeElement.value'), 'Half a thought');
}

async function be_ready(phone) {
  await go(phone, '');
  await phone.until('document.querySelector("form[action=\\"/ready\\"] button") || document.getElementById("envelopes")', 'to be asked');
  if (await phone.run('!!document.getElementById("envelopes")')) return;
  await phone.tap('form[action="/ready"] button');
}

// On a small phone with text at twice its size nothing is cut, a thumb finds everything, a screen reader names it.
async function is_usable(phone, stage) {
  for (const view of ['', 'orders', 'world', 'debate', 'seat']) {
    await go(phone, view);
    await phone.size(320, 568);
    for (const size of ['100%', '200%']) {
      await phone.run(`document.documentElement.style.fontSize = "${size}"`);
      const found = await phone.run(`(function () {
        const found = [];
        if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen');
        for (const each of document.querySelectorAll('button, a, summary, select, input:not([type=hidden]), textarea')) {
          if (each.className !== 'skip' && each.getBoundingClientRect().height < 44) found.push('low: ' + each.outerHTML);
        }
        for (const each of document.querySelectorAll('body *:not([type=hidden])')) {
          if (parseFloat(getComputedStyle(each).fontSize) < 16) found.push('small: ' + each.outerHTML.slice(0, 100));
        }
        return found;
      })()`);
      assert.deepEqual(found, [], `${stage}, /${view}, ${size}`);
    }
    const { nodes } = await phone.send('Accessibility.getFullAXTree');
    const mute = nodes.filter((node) => !node.ignored && !node.name?.value &&
      ['button', 'link', 'textbox', 'combobox', 'heading', 'navigation'].includes(node.role?.value));
    assert.deepEqual(mute.map((node) => node.role.value), [], `${stage}, /${view}: nameless`);
    assert.equal(nodes.filter((node) => node.role?.value === 'main').length, 1);
  }
  await phone.size(phone.shape.width, phone.shape.height);
}

// The battery dies; the lesson goes on where it was, and the phones find it again by themselves.
async function die_and_come_back() {
  const before = await server.look();
  await server.kill();
  const [one] = of_bench('us');
  await one.until('document.getElementById("lost").className === "shown"', 'word of the lost connection');
  await server.start();
  const after = await server.look();
  for (const name of ['step', 'stage', 'round', 'quarters']) assert.equal(after[name], before[name], name);
  assert.deepEqual(after.seats, before.seats);
  assert.equal(after.paused, after.stage === 'closed' ? '0' : '1');
  if (after.stage !== 'closed') await server.teach('resume');
  await all(awake(), (phone) => phone.until('document.getElementById("lost").className === ""', 'the connection again'));
  await all(awake(), async (phone) => assert.equal(await seat_of(phone), phone.seat));
}

async function come_and_go(round) {
  const gone = phones[17];
  if (round === 0) await gone.sleep();
  if (round === 1) {
    await gone.wake();
    await go(gone, '');
    assert.equal(await seat_of(gone), gone.seat);
    const late = await browser.phone({ width: 390, height: 844 });
    await late.go(server.join);
    await late.until('!!document.getElementById("nav")', 'a seat for who came late');
    phones.push(late);
    await learn_seats([late]);
  }
}

async function play() {
  const died = new Set();
  for (;;) {
    const { stage, round, quarters, step } = await server.look();
    console.log(`${stage} ${Number(round) + 1}, ${quarters} quarters played`);
    if (acts[stage]) await acts[stage](Number(round));
    if (!died.has(stage)) {
      died.add(stage);
      await is_usable(of_bench('us')[2], stage);
      await is_usable(of_bench('press')[2], stage);
      await die_and_come_back();
    }
    if (stage === 'breath') await come_and_go(Number(round));
    if (stage === 'closed') return { died, quarters: Number(quarters) };
    if ((await server.look()).step === step) await server.teach('next');
  }
}

let browser = null;
let code = 1;
try {
  write_lesson();
  await server.start();
  browser = await Browser.open(program);
  await come_in();
  const { died, quarters } = await play();
  assert.equal(quarters, 8);
  assert.equal(died.size, 13);
  for (const phone of phones) assert.deepEqual(phone.faults, []);
  assert.equal(await server.end(), 0);
  console.log(`Forty phones played ${quarters} quarters; the server died in ${died.size} phases.`);
  code = 0;
} catch (error) {
  console.error(error);
} finally {
  if (browser) await browser.close();
  if (server.process && server.process.exitCode === null) server.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
