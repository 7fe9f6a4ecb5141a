// Runs in the page: texts whose contrast with the nearest background is below 4.5 to 1.
(() => {
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length >= 3 && color[3] !== 0) return color;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!words || element.closest('svg, script, style, .vh, .skip') || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const opacity = Number(style.opacity);
    const behind = background(element);
    const ink = parse(style.color).map((v, index) => (index < 3 ? v * opacity + behind[index] * (1 - opacity) : v));
    const [a, b] = [luminance(ink), luminance(behind)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return found;
})();
