// Debian's libxml2 headers include the system's ICU where xmlversion.h says so, and that clashes with the ICU of Swift's
// Foundation. Nothing here uses libxml2's ICU, so the switch is taken back before the other headers see it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// xmlFree is a mutable global function pointer, which Swift 6 will not read.
static inline void dateline_xml_free(void *_Nullable memory) { xmlFree(memory); }
