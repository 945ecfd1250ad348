package kontor.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a command's component as personal data: a [Name], [Words] or text, optional or not. The journal and the audit
/// trail then hold it sealed with the person's own key, and no longer once the person has been erased.
///
/// Free text of the house (notes on orders, a product's story) is not marked: nobody can tell whom it is about. What a
/// person complains of is theirs, and is sealed with the complaint's own key.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {

    /// The component that names the person; nothing where it is the record that the command answers with.
    String of() default "";

    /// The component that, where it is filled, says that this one is no person's: a company's organisation number.
    String unless() default "";
}
