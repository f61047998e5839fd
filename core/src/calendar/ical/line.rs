//! A file's lines, put together where they were folded (RFC 5545 §3.1), and a line's name, parameters and value. What they
//! mean is nothing to it.

use super::LINE_BYTES;
use std::borrow::Cow;

/// The lines of a file, each whole. One that is longer than [`LINE_BYTES`] is cut.
#[derive(Debug)]
pub struct Lines<'a> {
    rest: &'a [u8],
    joined: Vec<u8>,
}

/// One line.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    name: &'a [u8],
    params: &'a [u8],
    /// What stands behind the colon, as it was written.
    pub value: &'a [u8],
    /// It was longer than a line may be.
    pub is_cut: bool,
}

impl<'a> Lines<'a> {
    /// The lines of these bytes; a byte order mark before them is passed over.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes), joined: Vec::new() }
    }

    /// The next one that has a name.
    pub fn next(&mut self) -> Option<Line<'_>> {
        while !self.rest.is_empty() {
            let whole = self.physical();
            if !self.continues() {
                if let Some(line) = Line::split(whole) {
                    return Some(line);
                }
                continue;
            }
            self.joined.clear();
            self.joined.extend_from_slice(whole.get(..LINE_BYTES + 1).unwrap_or(whole));
            while self.continues() {
                let more = self.physical().get(1..).unwrap_or_default();
                if self.joined.len() <= LINE_BYTES {
                    self.joined.extend_from_slice(more);
                }
            }
            if Line::split(&self.joined).is_some() {
                return Line::split(&self.joined);
            }
        }
        None
    }

    /// Up to an end of line, which is CRLF, LF or CR, and also CRs before an LF.
    fn physical(&mut self) -> &'a [u8] {
        let end = self.rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(self.rest.len());
        let (line, mut rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, &[]));
        while let Some(after) = rest.strip_prefix(b"\r") {
            rest = after;
        }
        self.rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        line
    }

    fn continues(&self) -> bool {
        matches!(self.rest.first(), Some(b' ' | b'\t'))
    }
}

impl<'a> Line<'a> {
    fn split(whole: &'a [u8]) -> Option<Self> {
        let (whole, is_cut) = whole
            .get(..LINE_BYTES)
            .filter(|_| whole.len() > LINE_BYTES)
            .map_or((whole, false), |cut| (cut, true));
        let end = whole.iter().position(|byte| matches!(byte, b';' | b':'))?;
        let (name, rest) = whole.split_at_checked(end)?;
        let mut is_quoted = false;
        let colon = rest.iter().position(|byte| {
            is_quoted ^= *byte == b'"';
            *byte == b':' && !is_quoted
        });
        // A quotation mark that is never closed: then the first colon is the one.
        let colon = colon.or_else(|| rest.iter().position(|byte| *byte == b':'))?;
        let (params, value) = rest.split_at_checked(colon)?;
        (!name.is_empty()).then_some(Self { name, params, value: value.get(1..)?, is_cut })
    }

    /// Whether this is its name, in whatever case.
    pub const fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// Its value, trimmed, where it is one of the standard's own words or numbers.
    pub fn word(&self) -> Cow<'a, str> {
        String::from_utf8_lossy(self.value.trim_ascii())
    }

    /// A parameter's value without its quotation marks.
    pub fn param(&self, name: &str) -> Option<&'a [u8]> {
        let mut is_quoted = false;
        let mut params = self.params.split(|byte| {
            is_quoted ^= *byte == b'"';
            *byte == b';' && !is_quoted
        });
        params.find_map(|param| {
            let equals = param.iter().position(|byte| *byte == b'=')?;
            let (own, value) = param.split_at_checked(equals)?;
            let value = value.get(1..)?.trim_ascii();
            let value =
                value.strip_prefix(b"\"").and_then(|value| value.strip_suffix(b"\"")).unwrap_or(value);
            own.trim_ascii().eq_ignore_ascii_case(name.as_bytes()).then_some(value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<(String, Option<String>, String)> {
        let mut lines = Lines::new(bytes);
        let mut all = Vec::new();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        while let Some(line) = lines.next() {
            all.push((text(line.name), line.param("tzid").map(text), text(line.value)));
        }
        all
    }

    fn plain(name: &str, value: &str) -> (String, Option<String>, String) {
        (name.to_owned(), None, value.to_owned())
    }

    #[test]
    fn a_line_is_whole_whatever_ends_it_and_wherever_it_was_folded() {
        let expected = [plain("A", "blå bil"), plain("B", "2")];
        for text in [
            "A:blå bil\r\nB:2\r\n",
            "A:blå bil\nB:2",
            "A:blå bil\rB:2\r",
            "A:blå\r\r\n  bil\r\r\nB:2",
            "A:bl\n\tå bil\n\nB:2",
        ] {
            assert_eq!(read(text.as_bytes()), expected, "{text:?}");
        }
        assert_eq!(
            read(b"\xEF\xBB\xBFA:bl\xC3\r\n \xA5 bil\r\nB:2"),
            expected,
            "folded within a letter, after a mark"
        );
    }

    #[test]
    fn what_is_quoted_ends_nothing() {
        let line = read(b"DTSTART;X=\"a;b:c\";TZID=\"Europe/Here: there\":20260101\nX;TZID=Z:a:b");
        assert_eq!(
            line,
            [
                ("DTSTART".into(), Some("Europe/Here: there".into()), "20260101".into()),
                ("X".into(), Some("Z".into()), "a:b".into()),
            ]
        );
        assert_eq!(read(b"A;X=\"never closed:1"), [plain("A", "1")]);
    }

    #[test]
    fn what_is_no_line_is_passed_over() {
        assert_eq!(read(b"\n\nno colon\n:no name\n orphan\nA:1"), [plain("A", "1")]);
        assert_eq!(read(b" A:1"), [plain(" A", "1")]);
    }

    #[test]
    fn a_line_that_is_too_long_is_cut_and_says_so() {
        let folded = format!("A:{}\r\nB:1", "x\r\n ".repeat(LINE_BYTES));
        let plain = format!("A:{}\r\nB:1", "x".repeat(LINE_BYTES));
        for text in [folded, plain] {
            let mut lines = Lines::new(text.as_bytes());
            assert_eq!(
                lines.next().map(|line| (line.value.len(), line.is_cut)),
                Some((LINE_BYTES - 2, true))
            );
            assert_eq!(lines.next().map(|line| (line.value.len(), line.is_cut)), Some((1, false)));
        }
    }
}
