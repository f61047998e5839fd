//! Words of the plain page that stands when the portal cannot run. Danish only: without the
//! program nobody can ask for another language.

/// The plain page's words.
pub struct Text {
    /// Its heading.
    pub heading: &'static str,
    /// What has happened and what it means.
    pub explanation: &'static str,
    /// What can be done.
    pub advice: &'static str,
    /// The link that tries again.
    pub again: &'static str,
    /// Heading of the list of authorities.
    pub authorities: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Overblik kan ikke vises lige nu",
    explanation: "Det siger ikke noget om dine sager og frister. De står stadig hos myndighederne.",
    advice: "Prøv igen om lidt. Virker det stadig ikke, er din browser måske for gammel, eller JavaScript er slået fra. Du kan altid gå til myndighederne selv.",
    again: "Prøv igen",
    authorities: "Gå til myndigheden",
};
