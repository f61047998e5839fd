//! A table as CSV (RFC 4180), as spreadsheet programs in Denmark read it: a byte order mark, semicolons, lines that end in
//! CR LF.

/// The table. A text that a spreadsheet program would take for a formula is made one that it does not.
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut file = String::from('\u{FEFF}');
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        file.extend([&*cells.join(";"), "\r\n"]);
    }
    file
}

fn quoted(cell: &str) -> String {
    let guard = if begins_formula(cell) { "'" } else { "" };
    if cell.contains([';', '"', '\n', '\r', ',', '\t']) || !guard.is_empty() {
        format!("\"{guard}{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Whether it begins as formulas do (OWASP, CSV Injection), also in the wide forms of the signs; an amount below zero is no
/// formula.
fn begins_formula(cell: &str) -> bool {
    const SIGNS: [char; 10] =
        ['=', '+', '-', '@', '\t', '\r', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];
    let is_number = cell.strip_prefix('-').is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b',')
    });
    cell.trim_start_matches(' ').starts_with(SIGNS) && !is_number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, written: &str) {
        assert_eq!(csv(&[vec![cell.to_owned(), "b".to_owned()]]), format!("\u{FEFF}{written};b\r\n"));
    }

    #[test]
    fn a_cell_is_quoted_where_it_must_be() {
        check("Bolig", "Bolig");
        check("", "");
        check("Æble; pære", "\"Æble; pære\"");
        check("han sagde \"nej\"", "\"han sagde \"\"nej\"\"\"");
        check("to\nlinjer", "\"to\nlinjer\"");
    }

    #[test]
    fn no_text_is_a_formula() {
        check("=1+1", "\"'=1+1\"");
        check("+45 70", "\"'+45 70\"");
        check("-cmd|' /C calc'!A0", "\"'-cmd|' /C calc'!A0\"");
        check("@SUM(A1)", "\"'@SUM(A1)\"");
        check("\t=1", "\"'\t=1\"");
        check("  =1", "\"'  =1\"");
        check("\u{FF1D}1", "\"'\u{FF1D}1\"");
        check("-", "\"'-\"");
    }

    #[test]
    fn an_amount_below_zero_stays_a_number() {
        check("-1240,50", "\"-1240,50\"");
    }
}
