package parley.desk;

import parley.text.ParleyException;
import parley.text.Published;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line. Picocli makes one by reflection. */
final class PublicationDate implements ITypeConverter<Published> {
    @Override
    public Published convert(String value) {
        try {
            return Published.parse(value, "--published");
        } catch (ParleyException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
