// The page's clock, moved by OFFSET milliseconds.
const Real = Date;
window.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length ? parts : [Real.now() + OFFSET]));
  }
  static now() {
    return Real.now() + OFFSET;
  }
};
