//! Goes once through a JSON text and says where what stands. It makes nothing of it.

use super::Value;
use super::text::{plain, unescaped};
use std::borrow::Cow;

/// A place in a JSON text. Whatever cannot be read is `None`, and then nothing can be read from there on.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    json: &'a str,
    at: usize,
    /// Whether a bracket has just opened, so that no comma comes before what stands in it.
    opened: bool,
}

impl<'a> Reader<'a> {
    /// The beginning of a text.
    pub fn new(json: &'a str) -> Self {
        Self { json, at: 0, opened: false }
    }

    /// Goes into an object, `{`, or into a list, `[`.
    pub fn enter(&mut self, bracket: u8) -> Option<()> {
        self.take(bracket)?;
        self.opened = true;
        Some(())
    }

    /// Whether something more stands before the closing bracket. When nothing does, it is gone past.
    pub fn more(&mut self, bracket: u8) -> Option<bool> {
        let opened = std::mem::take(&mut self.opened);
        if self.peek()? == bracket {
            self.at += 1;
            return Some(false);
        }
        if !opened {
            self.take(b',')?;
        }
        Some(true)
    }

    /// The name before a value of an object.
    pub fn name(&mut self) -> Option<Quoted<'a>> {
        self.peek()?;
        let name = self.quoted()?;
        self.take(b':')?;
        Some(name)
    }

    /// The next value.
    pub fn value(&mut self) -> Option<Value<'a>> {
        if self.peek()? == b'"' {
            return self.quoted().map(Value::Text);
        }
        let start = self.at;
        self.skip()?;
        self.json.get(start..self.at).map(Value::Other)
    }

    /// Reads an object's values of these names, each list of names into the values beside it. Where a name comes
    /// twice nobody can say which value is meant.
    pub fn fields(&mut self, wanted: &mut [(&[&str], &mut [Value<'a>])]) -> Option<()> {
        self.enter(b'{')?;
        while self.more(b'}')? {
            let name = self.name()?.read()?;
            let value = self.value()?;
            for (names, values) in &mut *wanted {
                let place = names.iter().position(|one| *one == name);
                if let Some(field) = place.and_then(|place| values.get_mut(place)) {
                    field.fill(value)?;
                    break;
                }
            }
        }
        Some(())
    }

    /// That nothing but space comes any more.
    pub fn end(&mut self) -> Option<()> {
        self.peek().is_none().then_some(())
    }

    /// Goes past a value. How deep it nests is for others to say, so nothing here calls itself.
    fn skip(&mut self) -> Option<()> {
        let mut open = Vec::new();
        loop {
            match self.peek()? {
                b'{' => {
                    self.enter(b'{')?;
                    open.push(b'}');
                }
                b'[' => {
                    self.enter(b'[')?;
                    open.push(b']');
                }
                b'"' => self.quoted().map(|_| ())?,
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number()?,
            }
            loop {
                let Some(bracket) = open.last() else { return Some(()) };
                if self.more(*bracket)? {
                    if *bracket == b'}' {
                        self.name()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    fn quoted(&mut self) -> Option<Quoted<'a>> {
        self.byte(b'"')?;
        let (start, mut escaped) = (self.at, false);
        loop {
            self.at += plain(self.rest());
            let end = self.at;
            match self.next()? {
                b'"' => return Some(Quoted { text: self.json.get(start..end)?, escaped }),
                b'\\' => self.escape()?,
                _ => return None,
            }
            escaped = true;
        }
    }

    fn escape(&mut self) -> Option<()> {
        match self.next()? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => (0..4).try_for_each(|_| self.next()?.is_ascii_hexdigit().then_some(())),
            _ => None,
        }
    }

    fn number(&mut self) -> Option<()> {
        let _ = self.byte(b'-');
        if self.byte(b'0').is_none() {
            self.digits()?;
        }
        if self.byte(b'.').is_some() {
            self.digits()?;
        }
        if self.byte(b'e').or_else(|| self.byte(b'E')).is_some() {
            let _ = self.byte(b'+').or_else(|| self.byte(b'-'));
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let count = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        (count > 0).then_some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.rest().starts_with(word.as_bytes()).then(|| self.at += word.len())
    }

    /// The next byte that is no space; it is not taken.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.rest().first()? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// Takes this byte, whatever space comes before.
    fn take(&mut self, wanted: u8) -> Option<()> {
        self.peek()?;
        self.byte(wanted)
    }

    /// Takes this byte.
    fn byte(&mut self, wanted: u8) -> Option<()> {
        (*self.rest().first()? == wanted).then(|| self.at += 1)
    }

    fn next(&mut self) -> Option<u8> {
        let byte = *self.rest().first()?;
        self.at += 1;
        Some(byte)
    }

    fn rest(&self) -> &'a [u8] {
        self.json.as_bytes().get(self.at..).unwrap_or_default()
    }
}

/// What stands between two quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted<'a> {
    text: &'a str,
    escaped: bool,
}

impl<'a> Quoted<'a> {
    /// It with its escapes read; `None` when one is half a character.
    // Most have none; a call for each name and text would make all reading a tenth slower.
    #[inline]
    pub fn read(self) -> Option<Cow<'a, str>> {
        if self.escaped { unescaped(self.text).map(Cow::Owned) } else { Some(Cow::Borrowed(self.text)) }
    }
}
