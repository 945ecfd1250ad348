package kontor.paper;

import java.util.List;

/// Whose paper it is.
///
/// @param name  of the company, large
/// @param lines below it, such as the address and the organisation number
/// @param title what is said of the document to those who list files
/// @param foot  what stands before the page's number, such as `Side`
public record Letterhead(String name, List<String> lines, String title, String foot) {}
