/// What every room speaks: values, commands, views, outcomes, texts, and the two doors to the data (`Gate`, `Reads`).
///
/// Knows only `java.*`. One use case is one record ([kontor.kernel.Command]), one list is one view
/// ([kontor.kernel.View]); everything a face of the product needs to know about them is read off the record's
/// components ([kontor.kernel.Shape]) or off the view's columns.
///
/// Amounts are whole numbers of the smallest unit (øre, ten-thousandths): sums are exact and fast, and an overflow is
/// a fault, never a wrong figure.
@NullMarked
package kontor.kernel;

import org.jspecify.annotations.NullMarked;
