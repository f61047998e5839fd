//! The looks that a widget's host may choose: how they are written, whether they can be read by everyone (WCAG 2.2), and
//! the style variables that they become. It knows no browser, and not what a widget's styles do with a variable.

use std::fmt::{self, Display, Formatter};

/// The looks of a widget, each of them a value that can be used as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Background, text, accent, on-accent and border, as [`COLOURS`] names them.
    colours: [Colour; 5],
    /// Of corners, in CSS px.
    radius: u8,
    /// Between things.
    space: &'static str,
    /// The list of fonts.
    font: &'static str,
}

/// Red, green and blue.
type Colour = [u8; 3];

/// The names of the colours, in the order in which a theme holds them.
pub const COLOURS: [&str; 5] = ["background", "text", "accent", "on-accent", "border"];

/// Names for how far things stand apart, and the step that this makes; the default stands first.
pub const SPACINGS: [(&str, &str); 3] = [("normal", "12px"), ("tight", "8px"), ("roomy", "16px")];

/// Names for fonts that every device has, and each one's list; the default stands first.
pub const FONTS: [(&str, &str); 6] = [
    ("system", "system-ui, sans-serif"),
    ("serif", "serif"),
    ("arial", "Arial, Helvetica, sans-serif"),
    ("verdana", "Verdana, Geneva, sans-serif"),
    ("georgia", "Georgia, serif"),
    ("mono", "monospace"),
];

/// The roundest corner, in CSS px.
pub const ROUNDEST: u8 = 24;

/// Which colour is read on which, by their places, and the least contrast between the two, in tenths. Success criterion 1.4.3
/// asks for 4.5 of text, 1.4.11 for 3 of what shows where a control ends.
const PAIRS: [(usize, usize, u16); 4] = [(1, 0, 45), (2, 0, 45), (3, 2, 45), (4, 0, 30)];

/// How far one colour stands out from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contrast {
    /// The colour in front and the one behind it, by their names.
    pub pair: [&'static str; 2],
    /// Between the two, in tenths, rounded down: 45 is 4.5 to 1.
    pub ratio: u16,
    /// The least that is allowed, in tenths.
    pub needed: u16,
}

impl Contrast {
    /// Whether it is too little.
    pub fn fails(&self) -> bool {
        self.ratio < self.needed
    }
}

/// Why a theme is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It says this, which is no name with a value that is allowed.
    Unknown(String),
    /// Not everyone can tell these two colours apart.
    Contrast(Contrast),
}

impl Display for Refused {
    /// In plain English, for who set the widget up.
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(said) => write!(out, "unknown: {said}"),
            Self::Contrast(Contrast { pair: [front, behind], ratio, needed }) => {
                write!(out, "{front} on {behind} {} < {}", Tenths(*ratio), Tenths(*needed))
            }
        }
    }
}

/// A number of tenths as it is written: 45 is `4.5`.
pub struct Tenths(pub u16);

impl Display for Tenths {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl Default for Theme {
    fn default() -> Self {
        let [(_, space), ..] = SPACINGS;
        let [(_, font), ..] = FONTS;
        let colours = [[255; 3], [0x1a; 3], [0, 0x5f, 0x6b], [255; 3], [0x70; 3]];
        Self { colours, radius: 4, space, font }
    }
}

impl Theme {
    /// Reads `name:value;name:value`. What is not said is the default's, and so it is held together with what is said.
    pub fn read(said: &str) -> Result<Self, Refused> {
        let theme = Self::parse(said)?;
        match theme.contrasts().into_iter().find(Contrast::fails) {
            Some(contrast) => Err(Refused::Contrast(contrast)),
            None => Ok(theme),
        }
    }

    /// The same, whether its colours can be told apart or not.
    pub fn parse(said: &str) -> Result<Self, Refused> {
        let mut theme = Self::default();
        for one in said.split(';').map(str::trim).filter(|one| !one.is_empty()) {
            let parts = one.split_once(':');
            if parts.and_then(|(name, value)| theme.set(name.trim(), value.trim())).is_none() {
                return Err(Refused::Unknown(one.to_owned()));
            }
        }
        Ok(theme)
    }

    /// How far apart those colours are that must be told apart.
    pub fn contrasts(&self) -> [Contrast; 4] {
        PAIRS.map(|(front, behind, needed)| {
            let colour = |place: usize| self.colours.get(place).copied().unwrap_or_default();
            let name = |place: usize| COLOURS.get(place).copied().unwrap_or_default();
            Contrast {
                pair: [name(front), name(behind)],
                ratio: tenths(ratio(colour(front), colour(behind))),
                needed,
            }
        })
    }

    /// The style variables, for `style.setProperty` on the widget's root: five colours, `--widget-radius` and
    /// `--widget-space` as lengths, `--widget-font` as a list of fonts.
    pub fn variables(&self) -> [(&'static str, String); 8] {
        let [background, text, accent, on_accent, border] = self.colours.map(written);
        [
            ("--widget-background", background),
            ("--widget-text", text),
            ("--widget-accent", accent),
            ("--widget-on-accent", on_accent),
            ("--widget-border", border),
            ("--widget-radius", format!("{}px", self.radius)),
            ("--widget-space", self.space.to_owned()),
            ("--widget-font", self.font.to_owned()),
        ]
    }

    /// Takes in one value; none when it is not allowed.
    fn set(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "radius" => self.radius = radius(value)?,
            "spacing" => self.space = named(&SPACINGS, value)?,
            "font" => self.font = named(&FONTS, value)?,
            _ => {
                let place = COLOURS.iter().position(|known| *known == name)?;
                *self.colours.get_mut(place)? = colour(value)?;
            }
        }
        Some(())
    }
}

fn named(known: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    known.iter().find(|(own, _)| *own == name).map(|(_, value)| *value)
}

fn radius(said: &str) -> Option<u8> {
    let digits = said.bytes().all(|byte| byte.is_ascii_digit());
    said.parse().ok().filter(|radius| digits && *radius <= ROUNDEST)
}

/// Reads `#rgb` or `#rrggbb`.
fn colour(said: &str) -> Option<Colour> {
    let digits = said.strip_prefix('#')?;
    let digit = |place: usize| digits.chars().nth(place)?.to_digit(16)?.try_into().ok();
    let mut colour = Colour::default();
    for (place, part) in colour.iter_mut().enumerate() {
        let (high, low): (u8, u8) = match digits.len() {
            3 => (digit(place)?, digit(place)?),
            6 => (digit(2 * place)?, digit(2 * place + 1)?),
            _ => return None,
        };
        *part = high * 16 + low;
    }
    Some(colour)
}

fn written([red, green, blue]: Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A contrast ratio in tenths, rounded down, so that 4.49 is never said to be 4.5.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a ratio lies between 1 and 21")]
fn tenths(ratio: f64) -> u16 {
    (ratio * 10.0) as u16
}

/// The contrast ratio of two colours, as WCAG 2.2 defines it (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
fn ratio(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>).
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { to_the_2_4((part + 0.055) / 1.055) }
}

/// `base` to the power 2.4, which is its square times the square of its fifth root: `powf` alone would cost the widget more
/// bytes than the rest of this file. Newton's steps from 1 find the root of what lies between 0.09 and 1 in six.
fn to_the_2_4(base: f64) -> f64 {
    let mut root: f64 = 1.0;
    for _ in 0..8 {
        root = (4.0 * root + base / (root * root * root * root)) / 5.0;
    }
    base * base * root * root
}

#[cfg(test)]
mod tests {
    use super::{COLOURS, Colour, FONTS, Refused, SPACINGS, Theme, colour, ratio, to_the_2_4};

    const WHITE: Colour = [255; 3];

    fn refused(said: &str) -> String {
        Theme::read(said).map_or_else(|refused| refused.to_string(), |theme| format!("{theme:?} was taken"))
    }

    fn ratio_of(one: &str, other: &str) -> f64 {
        ratio(colour(one).unwrap_or_default(), colour(other).unwrap_or(WHITE))
    }

    /// The figures: black and white by W3C's own definition, #767676 and the greys beside it as `WebAIM` gives them, the others
    /// worked out with Python's `**` from W3C's formula.
    #[test]
    fn contrasts_are_those_that_others_have_worked_out() {
        for (one, other, known) in [
            ("#000", "#ffffff", 21.0),
            ("#fff", "#FFFFFF", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#949494", "#ffffff", 3.03),
            ("#959595", "#ffffff", 2.995),
            ("#ff0000", "#ffffff", 4.00),
            ("#0000ff", "#ffffff", 8.59),
            ("#00ff00", "#000000", 15.30),
            ("#005f6b", "#ffffff", 7.37),
        ] {
            let found = ratio_of(one, other);
            assert!((found - known).abs() < 0.005, "{one} on {other}: {found}, not {known}");
        }
    }

    #[test]
    fn the_power_is_that_of_the_standard_library() {
        for part in 11..=255_u8 {
            let base = (f64::from(part) / 255.0 + 0.055) / 1.055;
            assert!((to_the_2_4(base) - base.powf(2.4)).abs() < 1e-12, "{part}");
        }
    }

    #[test]
    fn the_default_can_be_read_by_everyone_and_is_what_nothing_said_means() {
        assert_eq!(Theme::read(""), Ok(Theme::default()));
        assert_eq!(Theme::read(" ; "), Ok(Theme::default()));
        let [(name, background), .., (_, space), (_, font)] = Theme::default().variables();
        assert_eq!((name, background.as_str()), ("--widget-background", "#ffffff"));
        assert_eq!((space.as_str(), font.as_str()), ("12px", "system-ui, sans-serif"));
    }

    #[test]
    fn what_is_said_becomes_variables() {
        let said = "background:#111;text: #EEEEEE;accent:#9cf;on-accent:#000000;border:#888;radius:0;spacing:roomy;font:georgia";
        let written =
            Theme::read(said).map(|theme| theme.variables().map(|(name, value)| format!("{name}: {value}")));
        let expected = [
            "--widget-background: #111111",
            "--widget-text: #eeeeee",
            "--widget-accent: #99ccff",
            "--widget-on-accent: #000000",
            "--widget-border: #888888",
            "--widget-radius: 0px",
            "--widget-space: 16px",
            "--widget-font: Georgia, serif",
        ];
        assert_eq!(written, Ok(expected.map(str::to_owned)));
    }

    #[test]
    fn each_pair_that_cannot_be_told_apart_is_refused_by_its_names() {
        assert_eq!(refused("text:#777"), "text on background 4.4 < 4.5");
        assert_eq!(refused("accent:#959595"), "accent on background 2.9 < 4.5");
        assert_eq!(refused("on-accent:#333"), "on-accent on accent 1.7 < 4.5");
        assert_eq!(refused("border:#959595"), "border on background 2.9 < 3.0");
        assert!(Theme::read("border:#949494;accent:#767676").is_ok());
    }

    #[test]
    fn a_background_alone_is_held_together_with_the_text_of_the_default() {
        assert_eq!(refused("background:#000"), "text on background 1.2 < 4.5");
    }

    #[test]
    fn what_is_not_allowed_has_the_whole_refused_and_is_named() {
        for said in [
            "shadow:#000",
            "text",
            "text:",
            "text:black",
            "text:#12",
            "text:#12345",
            "text:#1234567",
            "text:#ggg",
            "text:#+1+",
            "text:#æøå",
            "text:##000",
            "Text:#000",
            "radius:25",
            "radius:-1",
            "radius:+4",
            "radius:4px",
            "radius:",
            "spacing:wide",
            "font:comic",
            "font:arial,url(x)",
            "text:#000:#000",
            "background:red}body{",
        ] {
            assert_eq!(
                Theme::read(&format!("accent:#005f6b;{said}")),
                Err(Refused::Unknown(said.to_owned()))
            );
        }
    }

    #[test]
    fn every_name_that_is_offered_is_taken() {
        for name in SPACINGS
            .map(|(name, _)| format!("spacing:{name}"))
            .into_iter()
            .chain(FONTS.map(|(name, _)| format!("font:{name}")))
        {
            assert!(Theme::read(&name).is_ok(), "{name}");
        }
        for name in COLOURS {
            assert!(Theme::parse(&format!("{name}:#123")).is_ok(), "{name}");
        }
    }
}
