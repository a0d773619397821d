{
	let theme;
	try {
		theme = localStorage.getItem('theme');
	} catch {
		theme = 'system';
	}
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
