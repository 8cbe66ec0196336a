// A headless Chromium over its debugging pipe: no package, no port. Contexts are phones that share nothing.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function chromium() {
  for (const name of [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']) {
    if (name && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) return name;
  }
  return null;
}

export class Browser {
  static async open(program) {
    const browser = new Browser();
    browser.profile = mkdtempSync(join(tmpdir(), 'phones-'));
    browser.process = spawn(program, ['--headless=new', '--remote-debugging-pipe', '--no-sandbox', '--disable-gpu',
      '--disable-dev-shm-usage', '--no-first-run', '--hide-scrollbars', '--renderer-process-limit=4', '--disable-extensions',
      '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
      '--disable-features=site-per-process,Translate', '--user-data-dir=' + browser.profile, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    browser.waiting = new Map();
    browser.listeners = [];
    browser.last = 0;
    browser.listen();
    await browser.send('Target.setDiscoverTargets', { discover: true });
    return browser;
  }

  listen() {
    let rest = '';
    this.process.stdio[4].setEncoding('utf8');
    this.process.stdio[4].on('data', (bytes) => {
      const parts = (rest + bytes).split('\0');
      rest = parts.pop();
      for (const part of parts) this.hear(JSON.parse(part));
    });
  }

  hear(message) {
    const waiting = this.waiting.get(message.id);
    if (waiting) {
      this.waiting.delete(message.id);
      if (message.error) waiting.reject(new Error(waiting.method + ': ' + message.error.message));
      else waiting.resolve(message.result);
      return;
    }
    for (const listener of this.listeners) listener(message);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.last;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject, method }));
  }

  async phone({ width = 390, height = 844, language = 'en' } = {}) {
    const { browserContextId } = await this.send('Target.createBrowserContext');
    const phone = new Phone(this, browserContextId, { width, height, language });
    await phone.wake();
    return phone;
  }

  async close() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.send('Browser.close').catch(() => {});
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

// One phone: its cookies outlive its page.
class Phone {
  constructor(browser, context, shape) {
    Object.assign(this, { browser, context, shape, faults: [] });
    browser.listeners.push((message) => {
      if (message.sessionId !== this.session) return;
      if (message.method === 'Runtime.exceptionThrown') this.faults.push(JSON.stringify(message.params.exceptionDetails));
      if (message.method === 'Log.entryAdded' && message.params.entry.source === 'security') {
        this.faults.push(message.params.entry.text);
      }
    });
  }

  async wake() {
    const { targetId } = await this.browser.send('Target.createTarget', { url: 'about:blank', browserContextId: this.context });
    this.target = targetId;
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true });
    this.session = sessionId;
    for (const domain of ['Page', 'Runtime', 'Log']) await this.send(domain + '.enable');
    await this.size(this.shape.width, this.shape.height);
    await this.send('Emulation.setUserAgentOverride', { userAgent: 'phone', acceptLanguage: this.shape.language });
  }

  // The page is gone, as when a phone falls asleep for good; the cookies stay.
  async sleep() {
    this.session = null;
    await this.browser.send('Target.closeTarget', { targetId: this.target });
  }

  send(method, params) { return this.browser.send(method, params, this.session); }
  size(width, height) {
    return this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 700 });
  }

  async run(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(expression + ': ' + (exceptionDetails.exception?.description ?? exceptionDetails.text));
    return result.value;
  }

  // Waits until an expression holds; pages that are just being left count as "not yet".
  async until(expression, what = expression, seconds = 60) {
    const end = Date.now() + seconds * 1000;
    for (let wait = 15; Date.now() < end; wait = Math.min(150, 2 * wait)) {
      try {
        const value = await this.run(expression);
        if (value) return value;
      } catch { /* the page is loading */ }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    const seen = await this.run('document.body ? document.body.innerText.slice(0, 1500) : ""').catch(() => '(nothing)');
    throw new Error('waited in vain for: ' + what + '\n' + [...this.faults, seen].join('\n'));
  }

  async go(address) {
    await this.send('Page.navigate', { url: address });
    await this.until('document.readyState === "complete" && location.href !== "about:blank"', 'a loaded page');
  }

  // Taps what a selector finds and waits for the page that follows.
  async tap(selector) {
    const mark = 'm' + Math.random();
    await this.until(`!!document.querySelector(${JSON.stringify(selector)})`, selector);
    await this.run(`window.__mark = ${JSON.stringify(mark)}; document.querySelector(${JSON.stringify(selector)}).click()`);
    await this.until(`document.readyState === "complete" && window.__mark !== ${JSON.stringify(mark)}`, 'the page after ' + selector);
  }

  text() { return this.run('document.body.innerText'); }
  type(selector, words) {
    return this.run(`document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(words)}`);
  }

  async picture(file, whole = true) {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}
