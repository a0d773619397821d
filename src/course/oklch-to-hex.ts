/**
 * A colour of OKLCH in the notation that every program knows, `#4d7fc1`. Parts outside sRGB are cut.
 * The matrices are those of CSS Color 4, https://www.w3.org/TR/css-color-4/#color-conversion-code.
 *
 * @param lightness 0 to 1
 * @param chroma 0 to about 0.3
 * @param hue in degrees
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
	const angle = (hue * Math.PI) / 180;
	const a = chroma * Math.cos(angle);
	const b = chroma * Math.sin(angle);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	return `#${linear.map(toByte).join('')}`;
}

function toByte(linear: number): string {
	const light = Math.min(1, Math.max(0, linear));
	const part = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
	return Math.round(part * 255)
		.toString(16)
		.padStart(2, '0');
}
